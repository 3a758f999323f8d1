// What a queue took, from what the station told: node queue-rate.mjs FOLDER DATABASE WORKERS COUNTIES SUBMITTED STARTED ENDED LOAD SIZE
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const [folder, database, workers, counties, submitted, started, ended, load, size] = process.argv.slice(2)
const nanos = 1e9
const items = readFileSync(join(folder, 'log.jsonl'), 'utf8').trim().split('\n').map(JSON.parse)
if (items.some(item => item.state !== 'DONE' || item.attempt !== 1)) throw new Error('not everything was made at the first attempt')
const times = items.map(item => Date.parse(item.time) / 1000).sort((a, b) => a - b)

const bytes = {}
const number = {}
let files = 0
let documents = 0
for (const path of readdirSync(join(folder, 'out'), { recursive: true })) {
  const at = statSync(join(folder, 'out', path))
  if (!at.isFile() || path.endsWith('.jsonl') || path.endsWith('.lock')) continue
  const sheet = /核对表|数据项/.test(path)
  const what = (sheet ? 'sheet.' : '') + path.split('.').at(-1)
  bytes[what] = (bytes[what] ?? 0) + at.size
  number[what] = (number[what] ?? 0) + 1
  files++
  documents += sheet ? 0 : 1
}
const told = items.reduce((sum, item) => sum + item.files, 0)
if (told !== files) throw new Error(`${told} files are told of, ${files} are there`)

const memory = { coordinator: 0, worker: 0 }
for (const line of readFileSync(join(folder, 'memory.txt'), 'utf8').trim().split('\n')) {
  const [role, kilobytes] = line.split(' ')
  memory[role] = Math.max(memory[role], Number(kilobytes) || 0)
}
const round = (value, digits = 1) => Number(value.toFixed(digits))
const seconds = (Number(ended) - Number(started)) / nanos
const half = Math.floor(items.length / 2)
const sustained = (items.length - half) / (times.at(-1) - times[half - 1])
const [user, system] = readFileSync(join(folder, 'processor.txt'), 'utf8').split(' ').map(Number)
console.log(JSON.stringify({
  database, workers: Number(workers), counties: Number(counties), items: items.length, files, documents,
  submitSeconds: round((Number(started) - Number(submitted)) / nanos), seconds: round(seconds), startUpSeconds: round(seconds - items.length / sustained),
  filesPerSecond: round(files / seconds), documentsPerSecond: round(documents / seconds),
  sustainedFilesPerSecond: round(sustained * files / items.length), sustainedDocumentsPerSecond: round(sustained * documents / items.length),
  processorSeconds: round(user + system), stationPeakMb: round(memory.coordinator / 1024, 0), workerPeakMb: round(memory.worker / 1024, 0),
  bytesPerFile: Object.fromEntries(Object.keys(bytes).sort().map(what => [what, Math.round(bytes[what] / number[what])])),
  bytesPerCounty: Math.round(Object.values(bytes).reduce((a, b) => a + b) / Number(counties)),
  ...JSON.parse(size), loadBefore: Number(load), loadAfter: Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]) }))
