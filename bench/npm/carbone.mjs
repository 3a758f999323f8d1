// Carbone fills a Word template, which it keeps.
import { promisify } from "node:util";
import carbone from "carbone";

export function engine(content, fonts, templates) {
  const render = promisify(carbone.render.bind(carbone));
  return { report: () => render(`${templates}/carbone.docx`, content) };
}
