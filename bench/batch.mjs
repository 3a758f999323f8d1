// What a batch took, from when its files were written: node batch.mjs FOLDER COUNT STARTED ENDED LOAD
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const [folder, count, started, ended, load] = process.argv.slice(2)
const jobs = 2
const nanos = 1e9
const units = readFileSync(join(folder, 'out', 'batch.jsonl'), 'utf8').trim().split('\n').map(JSON.parse)
const counties = new Map()
const times = []
let documents = 0
for (const unit of units) {
  for (const path of unit.files) {
    const at = statSync(join(folder, 'out', path)).mtimeMs / 1000 - Number(started) / nanos
    times.push(at)
    documents += /核对表|数据项/.test(path) ? 0 : 1
    counties.set(unit.source, Math.max(at, counties.get(unit.source) ?? 0))
  }
}
times.sort((a, b) => a - b)

// Counties are taken in the order of their names, each by the worker that is free first: so when each began follows from when the others ended.
const free = Array(jobs).fill(0)
const took = []
for (const source of [...counties.keys()].sort()) {
  const next = free.indexOf(Math.min(...free))
  took.push(counties.get(source) - free[next])
  free[next] = counties.get(source)
}
took.splice(0, jobs) // with them the processes start
took.sort((a, b) => a - b)
const at = share => took[Math.min(took.length - 1, Math.floor(share * took.length))]

const half = times[Math.floor(times.length / 2)]
const sustained = times.length / 2 / (times.at(-1) - half)
const memory = { coordinator: 0, worker: 0 }
for (const line of readFileSync(join(folder, 'memory.txt'), 'utf8').trim().split('\n')) {
  const [role, kilobytes] = line.split(' ')
  memory[role] = Math.max(memory[role], Number(kilobytes) || 0)
}
const seconds = (Number(ended) - Number(started)) / nanos
const [user, system] = readFileSync(join(folder, 'processor.txt'), 'utf8').split(' ').map(Number)
const round = (value, digits = 1) => Number(value.toFixed(digits))
console.log(JSON.stringify({
  counties: Number(count), files: times.length, documents, seconds: round(seconds), filesPerSecond: round(times.length / seconds),
  processorSeconds: round(user + system), filesPerProcessorSecond: round(times.length / (user + system)),
  sustainedFilesPerSecond: round(sustained), sustainedDocumentsPerSecond: round(sustained * documents / times.length),
  countyP50: round(at(0.5), 2), countyP99: round(at(0.99), 2), workerPeakMb: round(memory.worker / 1024, 0), coordinatorPeakMb: round(memory.coordinator / 1024, 0),
  loadBefore: Number(load), loadAfter: Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]) }))
