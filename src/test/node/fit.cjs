// Fits logs with fsrs-rs, for comparison: node fit.cjs FILE, with NODE_PATH naming the folder of node_modules that holds
// @open-spaced-repetition/binding 0.5.0. Each line of FILE is a task: "NAME FROM TO card:day:grade ...", where the items
// from FROM up to TO are fitted. Each line printed is "NAME milliseconds-of-processor milliseconds w0 ... w20".
const { readFileSync } = require('fs')
const { FSRSBindingItem, FSRSBindingReview, computeParameters } = require('@open-spaced-repetition/binding')

function items(log, from, to) {
  const cards = new Map()
  const found = []
  for (const answer of log) {
    const [card, day, grade] = answer.split(':').map(Number)
    const past = cards.get(card) ?? { reviews: [], day }
    const days = past.reviews.length === 0 ? 0 : Math.max(0, day - past.day)
    past.reviews = [...past.reviews, new FSRSBindingReview(grade, days)]
    past.day = day
    cards.set(card, past)
    if (days > 0) {
      found.push(past.reviews)
      if (found.length === to) break
    }
  }
  return found.slice(from).map(reviews => new FSRSBindingItem(reviews))
}

async function main() {
  for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
    const [name, from, to, ...log] = line.split(' ')
    const training = items(log, Number(from), Number(to))
    const cpu = process.cpuUsage()
    const start = process.hrtime.bigint()
    const weights = await computeParameters(training, { enableShortTerm: true, timeout: 2 })
    const taken = Number(process.hrtime.bigint() - start) / 1e6
    const used = process.cpuUsage(cpu)
    console.log([name, (used.user + used.system) / 1e3, taken, ...weights].join(' '))
  }
}

main()
