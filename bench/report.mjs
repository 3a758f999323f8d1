// Writes the table of the last run and how the goals were met into README.md, between its two marker lines.
import { readFileSync, writeFileSync } from "node:fs";

const lines = file => readFileSync(`results/${file}`, "utf8").trim().split("\n").map(JSON.parse);
const runs = lines("runs.jsonl");
const checks = Object.fromEntries(lines("checks.jsonl").map(check => [check.file.replace(/\.\w+$/, ""), check]));
const opened = Object.fromEntries(lines("opened.jsonl").map(check => [check.file.replace(/\.\w+$/, ""), check]));
const heap = Object.fromEntries(lines("heap.jsonl").map(each => [each.engine, each.heapMb]));
const machine = JSON.parse(readFileSync("results/machine.json", "utf8"));

const NAMES = {
  "junheng-docx": "**均衡文书**（公文树→排版→docx）", "junheng-docx-writer": "均衡文书，只写文件", carbone: "Carbone CE 3.8.2", docxtemplater: "docxtemplater 3.71.0",
  docx: "docx（npm）9.15.2", "poi-tl": "poi-tl 1.12.2，POI 5.5.1", "junheng-pdf": "**均衡文书**（公文树→排版→pdf）", "junheng-pdf-writer": "均衡文书，只写文件",
  "bare-pdf": "OpenPDF 2.0.5 逐行画（下界）", openpdf: "OpenPDF 2.0.5 段落和表格", typst: "Typst（npm 0.7.0）", fop: "FOP 2.11", openhtmltopdf: "openhtmltopdf 1.1.65",
  libreoffice: "LibreOffice，转换我们的docx"
};
const WORD = ["junheng-docx", "carbone", "docxtemplater", "docx", "poi-tl", "junheng-docx-writer"];
const PDF = ["junheng-pdf", "bare-pdf", "typst", "openpdf", "fop", "openhtmltopdf", "libreoffice", "junheng-pdf-writer"];

const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const median = times => quantile(times, 0.5);
const round = number => number >= 100 ? number.toFixed(0) : number.toFixed(1);

/** Of each engine the round with the least median: noise only ever adds. */
function measured(engine) {
  const own = runs.filter(run => run.engine === engine);
  const best = own.reduce((a, b) => median(a.warmMs) <= median(b.warmMs) ? a : b);
  return {
    cold: median(own.map(run => run.coldMs)), p50: median(best.warmMs), p95: quantile(best.warmMs, 0.95), runs: best.warmMs.length, warmUps: best.warmUps,
    peak: Math.max(...own.map(run => run.peakKb)) / 1024, size: best.bytes / 1024, same: own.every(run => run.sameBytes), allocated: best.allocatedBytes
  };
}

const ENGINES = Object.fromEntries([...WORD, ...PDF].map(engine => [engine, measured(engine)]));

function correct(engine) {
  const { wrong } = checks[engine];
  return wrong.length > 0 ? `**错**：${wrong[0]}` : "对";
}

function row(engine, ...more) {
  const it = ENGINES[engine];
  const isRight = checks[engine].wrong.length === 0;
  const times = isRight ? [round(it.cold), `**${round(it.p50)}**`, engine === "libreoffice" ? "—" : round(it.p95), `${it.runs}`] : ["—", "—", "—", "—"];
  return `| ${[NAMES[engine], ...times, it.peak.toFixed(0), it.size.toFixed(0), it.same ? "是" : "否", correct(engine), ...more].join(" | ")} |`;
}

const bare = ENGINES["bare-pdf"].p50;
const word = ENGINES["junheng-docx"].p50;
const pdf = ENGINES["junheng-pdf"].p50;
const times = engine => `${(ENGINES[engine].p50 / word).toFixed(1)}倍`;
const goal = (name, fact, isMet) => `| ${name} | ${fact} | ${isMet ? "做到" : "**没有做到**"} |`;
const mb = Math.max(heap["junheng-docx"] ?? Infinity, heap["junheng-pdf"] ?? Infinity);

const text = `
提交${machine.commit}；${machine.processor}，内存${machine.memory}，${machine.system}，Java ${machine.java}，Node ${machine.node}，LibreOffice ${machine.libreoffice}；${machine.rounds}轮；结束时系统负荷${machine.load}。

### 写Word文件

| 引擎 | 冷（毫秒） | 热p50 | 热p95 | 次数 | 内存峰值（MB） | 文件（KB） | 每次相同 | 读回 | 目录 |
| --- | --: | --: | --: | --: | --: | --: | :-: | --- | --- |
${WORD.map(engine => row(engine, checks[engine].contents)).join("\n")}

各Word文件另经LibreOffice打开、转成PDF、读回：${WORD.map(engine => `${NAMES[engine].replaceAll("*", "")} ${opened[engine].pages}页、${opened[engine].rows}行${opened[engine].contents === "无" ? "" : `、目录${opened[engine].contents}`}`).join("；")}。

### 写PDF

| 引擎 | 冷（毫秒） | 热p50 | 热p95 | 次数 | 内存峰值（MB） | 文件（KB） | 每次相同 | 读回 | 页 | 行首行末错 | 目录 | PDF/A |
| --- | --: | --: | --: | --: | --: | --: | :-: | --- | --: | --: | --- | --- |
${PDF.map(engine => row(engine, checks[engine].pages, checks[engine].badLines, checks[engine].contents, checks[engine].pdfa)).join("\n")}

### 目标

| 目标 | 结果 | |
| --- | --- | --- |
${[
  goal("Word：快于docxtemplater", `它是我们的${times("docxtemplater")}`, ENGINES.docxtemplater.p50 > word),
  goal("Word：快于docx（npm）", `它是我们的${times("docx")}`, ENGINES.docx.p50 > word),
  goal("Word：poi-tl用时是我们的6倍以上", `它是我们的${times("poi-tl")}`, ENGINES["poi-tl"].p50 >= 6 * word),
  goal("Word：赶上Carbone", `它是我们的${times("carbone")}`, ENGINES.carbone.p50 >= word),
  goal("PDF：比逐行画的下界多不过15毫秒", `多${round(pdf - bare)}毫秒`, pdf - bare <= 15),
  goal("PDF：快于Typst", `它是我们的${(ENGINES.typst.p50 / pdf).toFixed(1)}倍`, ENGINES.typst.p50 > pdf),
  goal("内存：堆小于64 MB", `最小的堆（-Xmx）：docx ${heap["junheng-docx"]} MB，pdf ${heap["junheng-pdf"]} MB；每份分配：docx ${round(ENGINES["junheng-docx"].allocated / 1048576)} MB，pdf ${round(ENGINES["junheng-pdf"].allocated / 1048576)} MB`, mb < 64)
].join("\n")}
`;

const BEGIN = "<!-- 以下由 bench/run 写入 -->";
const END = "<!-- 以上由 bench/run 写入 -->";
const readme = readFileSync("README.md", "utf8");
const [before, rest] = readme.split(BEGIN);
writeFileSync("README.md", before + BEGIN + "\n" + text + "\n" + END + rest.split(END)[1]);
console.log(text);
