package org.lectern.exchange.tikz;

/// Lets a path begin later and end sooner, as `shorten <` and `shorten >` ask.
final class Shortening {
    private Shortening() {}

    /// A closed path has no ends and stays as it is.
    ///
    /// @param first centimetres at the beginning; negative ones make the path longer
    /// @param last centimetres at the end
    static Outline of(Outline path, double first, double last) {
        var shortened = new Outline();
        var segments = path.segments();
        var from = Vec.ZERO;
        for (var i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var begins = i == 1 && segments.getFirst() instanceof Segment.Move;
            var ends = i == segments.size() - 1;
            var start = begins ? moved(from, segment, first) : from;
            if (begins) {
                shortened = new Outline();
                shortened.move(start);
            }
            shortened.add(ends ? shorter(start, segment, last) : segment);
            from = segment.to();
        }
        return shortened;
    }

    private static Vec moved(Vec from, Segment segment, double by) {
        return switch (segment) {
            case Segment.Line(var to) -> from.plus(to.minus(from).unit().times(by));
            case Segment.Curve(var handle, var _, var to) ->
                from.plus((handle.near(from) ? to : handle).minus(from).unit().times(by));
            case Segment.Move _, Segment.Close _ -> from;
        };
    }

    private static Segment shorter(Vec from, Segment segment, double by) {
        return switch (segment) {
            case Segment.Line(var to) ->
                new Segment.Line(to.plus(from.minus(to).unit().times(by)));
            case Segment.Curve(var first, var second, var to) ->
                new Segment.Curve(
                        first,
                        second,
                        to.plus((second.near(to) ? from : second)
                                .minus(to)
                                .unit()
                                .times(by)));
            case Segment.Move _, Segment.Close _ -> segment;
        };
    }
}
