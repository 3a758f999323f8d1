// Runs one of Node's engines in this process in one thread, first cold, then warm: the same shape as org.junheng.bench.Loop.
// Arguments: engine, content, folder of fonts, folder of templates, file for the report, most warm-up runs, most measured runs,
// most seconds for either. The time the process was started at, in nanoseconds since 1970, is in STARTED. Prints one line of JSON.
import { readFileSync, writeFileSync } from "node:fs";

const [name, contentFile, fonts, templates, reportFile, mostWarm, mostMeasured, mostSeconds] = process.argv.slice(2);
const content = JSON.parse(readFileSync(contentFile, "utf8"));
const { engine } = await import(`./${name}.mjs`);
const { report, forget = () => {} } = await engine(content, fonts, templates);

const first = Buffer.from(await report());
const cold = (performance.timeOrigin + performance.now()) - Number(process.env.STARTED) / 1e6;
writeFileSync(reportFile, first);

const most = Number(mostSeconds) * 1e3;
let warm = 0;
for (const begin = performance.now(); warm < mostWarm && (warm < 5 || performance.now() - begin < most); warm++) {
  forget();
  await report();
}
const times = [];
const processor = [];
let same = true;
for (const begin = performance.now(); times.length < mostMeasured && (times.length < 10 || performance.now() - begin < most);) {
  forget();
  const busy = process.cpuUsage();
  const start = process.hrtime.bigint();
  const bytes = await report();
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
  const spent = process.cpuUsage(busy);
  processor.push((spent.user + spent.system) / 1e3);
  same &&= first.equals(Buffer.from(bytes));
}
const peak = /VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
console.log(JSON.stringify({
  engine: name, coldMs: Number(cold.toFixed(1)), warmUps: warm, bytes: first.length, sameBytes: same, peakKb: Number(peak),
  warmMs: times.map(time => Number(time.toFixed(2))), cpuMs: processor.map(time => Number(time.toFixed(2)))
}));
process.exit(0);
