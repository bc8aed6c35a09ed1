// Writes what fsrs-rs makes of random histories: node states.cjs > states.tsv, with NODE_PATH naming the folder of
// node_modules that holds @open-spaced-repetition/binding 0.5.0; then gzip -9n states.tsv. Histories come from a seed
// by a rule that RandomHistories.java repeats, so that only what came out is kept: stability, difficulty, and the
// interval at 90 %.
const { FSRSBinding } = require('@open-spaced-repetition/binding')

const STANDARD = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
  0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]
const WEIGHTS = 50
const HISTORIES = 10000

// Park and Miller's generator: exact in doubles, the same in every language.
function chance(seed) {
  let state = seed
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647
  // Neighbouring seeds begin alike.
  for (let i = 0; i < 5; i++) next()
  return next
}

const choose = (next, count) => Math.floor(next() * count)

function weights(set) {
  const next = chance(1000003 + set)
  return STANDARD.map(weight => (set === 0 ? weight : Math.fround(weight * (0.75 + 0.5 * next()))))
}

const grades = ['again', 'hard', 'good', 'easy']
const formulas = Array.from({ length: WEIGHTS }, (_, set) => new FSRSBinding(weights(set)))
const lines = []
for (let history = 0; history < HISTORIES; history++) {
  const next = chance(1 + history)
  const formula = formulas[history % WEIGHTS]
  const length = 1 + choose(next, 12)
  let memory = null
  let state = null
  for (let i = 0; i < length; i++) {
    const days = i === 0 || choose(next, 4) === 0 ? 0 : 1 + Math.floor(Math.pow(2, 9 * next()))
    state = formula.nextStates(memory, 0.9, days)[grades[choose(next, 4)]]
    memory = state.memory
  }
  lines.push([memory.stability, memory.difficulty, state.interval].map(x => x.toPrecision(7)).join('\t'))
}
console.log(lines.join('\n'))
