// docx (npm): the document is built by calls, without a template.
import {
  AlignmentType, Document, Footer, HeadingLevel, HeightRule, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType,
  TableOfContents, TableRow, TextRun, VerticalAlignTable, WidthType
} from "docx";

const COLUMNS = ["序号", "学校", "学生数", "生均面积", "说明"];
const WIDTHS = [2, 5, 4, 5, 4].map(share => 8844 * share / 20);

const font = name => ({ ascii: name, hAnsi: name, eastAsia: name });
const exact = line => ({ line, lineRule: LineRuleType.EXACT });

function cell(text, i) {
  return new TableCell({
    width: { size: WIDTHS[i], type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: "Cell", children: [new TextRun(text)] })]
  });
}

function row(cells, tableHeader) {
  return new TableRow({ tableHeader, height: { value: 580, rule: HeightRule.ATLEAST }, children: cells.map(cell) });
}

function section(part) {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(part.number + part.heading)] }),
    ...part.paragraphs.map(paragraph => new Paragraph({ children: [new TextRun(paragraph.text)] })),
    new Table({
      width: { size: 8844, type: WidthType.DXA }, columnWidths: WIDTHS, layout: TableLayoutType.FIXED,
      rows: [row(COLUMNS, true), ...part.rows.map(each => row([each.no, each.school, each.pupils, each.area, each.note], false))]
    })
  ];
}

export function engine(content) {
  return {
    report() {
      return Packer.toBuffer(new Document({
        styles: {
          default: {
            document: { run: { font: font("仿宋_GB2312"), size: 32 },
              paragraph: { spacing: exact(579), alignment: AlignmentType.BOTH, indent: { firstLine: 640 } } },
            title: { run: { font: font("方正小标宋简体"), size: 44 },
              paragraph: { spacing: exact(720), alignment: AlignmentType.CENTER, indent: { firstLine: 0 } } },
            heading1: { run: { font: font("黑体"), size: 32 }, paragraph: { spacing: exact(579), keepNext: true, indent: { firstLine: 640 } } }
          },
          paragraphStyles: [{
            id: "Cell", name: "Cell", run: { font: font("宋体"), size: 24 },
            paragraph: { spacing: exact(290), alignment: AlignmentType.CENTER, indent: { firstLine: 0 } }
          }]
        },
        sections: [{
          properties: {
            page: { size: { width: 11906, height: 16838 }, margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1400 } }
          },
          footers: {
            default: new Footer({
              children: [new Paragraph({ style: "Cell", children: [new TextRun("— "), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(" —")] })]
            })
          },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(content.title)] }),
            new TableOfContents("目录", { headingStyleRange: "1-1" }),
            ...content.sections.flatMap(section)
          ]
        }]
      }));
    }
  };
}
