// docxtemplater fills a Word template. The archive is read for every report, since rendering changes it.
import { readFileSync } from "node:fs";
import PizZip from "pizzip";
import Docxtemplater from "docxtemplater";

export function engine(content, fonts, templates) {
  const template = readFileSync(`${templates}/docxtemplater.docx`);
  return {
    report() {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      document.render(content);
      return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
    }
  };
}
