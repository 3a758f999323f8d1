// Typst compiles a text in its own language, with a contents list, to PDF/A-2b with tags. What it remembers of the report before is thrown
// away outside the time measured: a service makes another report each time, and Typst would not set the same one twice.
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const SOURCE = `
#let content = json(bytes(sys.inputs.content))
#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm), numbering: "— 1 —", footer-descent: 25%)
#set text(font: "FandolFang R", size: 16pt, lang: "zh", region: "cn", top-edge: 0.88em, bottom-edge: -0.12em)
#set document(title: content.title)
#set par(leading: 12.95pt, spacing: 12.95pt, first-line-indent: (amount: 2em, all: true), justify: true)
#show heading: it => block(above: 12.95pt, below: 12.95pt, text(font: "FandolHei", size: 16pt, weight: "regular", h(2em) + it.body))
#show outline.entry: set block(above: 12.95pt)
#align(center, text(font: "FandolSong", weight: "bold", size: 22pt, content.title))
#outline(title: none)
#for part in content.sections {
  heading(part.number + part.heading)
  for paragraph in part.paragraphs { par(paragraph.text) }
  set text(font: "FandolSong", size: 12pt)
  table(columns: (2fr, 5fr, 4fr, 5fr, 4fr), rows: 28.95pt, align: center + horizon, stroke: 0.5pt,
    table.header(..("序号", "学校", "学生数", "生均面积", "说明").map(it => text(font: "FandolHei", it))),
    ..part.rows.map(row => (row.no, row.school, row.pupils, row.area, row.note)).flatten())
}
`;

export function engine(content, fonts) {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
  const report = () => compiler.pdf(
    { mainFileContent: SOURCE, inputs: { content: JSON.stringify(content) } },
    { pdfStandard: "a-2b", pdfTags: false, creationTimestamp: 1767225600 });
  return { report, forget: () => compiler.evictCache(0) };
}
