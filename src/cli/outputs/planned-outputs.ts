import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { DocxError } from "../../docx/docx-error";
import type { Together } from "../arguments";
import { readFile } from "../files";
import { makeFolder, OutputError } from "./output";

/**
 * Where results go, before anything is read: a file that is there already is only written over by --force, and it is
 * better to hear that at once than after a hundred reports. Throws OutputError. Folders for notes and copies are made.
 */
export function plannedOutputs({ xlsx, figures, compile, notes, commented, force }: Together): readonly string[] {
  const zip = notes !== null && isZip(notes) ? notes : null;
  for (const path of [xlsx, figures, compile, zip]) {
    if (path === null) continue;
    if (isFolder(path)) refuse(`Không ghi được ${path}: đó là một thư mục.`);
    if (existsSync(path) && !force) refuse(`Đã có tệp ${path}. Thêm --force để ghi đè, hoặc chọn tên khác.`);
    if (!isFolder(dirname(path))) refuse(`Không ghi được ${path}: không có thư mục ${dirname(path)}.`);
  }
  if (notes !== null && zip === null) makeFolder(notes);
  if (commented !== null) makeFolder(commented);
  return [xlsx, figures, compile, notes, commented].filter((path) => path !== null);
}

/** The notes go into one .zip file. */
export function isZip(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/** The files to judge without results of an earlier run that lie among them. */
export function withoutOutputs(files: readonly string[], outputs: readonly string[]): readonly string[] {
  const own = outputs.map(realPath);
  return files.filter(
    (file) => !own.some((output) => realPath(file) === output || realPath(file).startsWith(output + sep)),
  );
}

/** The names of a list of units. Throws OutputError, with what is wrong, when there are none. */
export async function expectedFrom(path: string): Promise<readonly string[]> {
  const { readList } = await import("../../docx/list-file");
  const { expectedUnits } = await import("../../core/overview/expected-units");
  let names: readonly string[];
  try {
    names = expectedUnits(readList(path, readFile(path)));
  } catch (error) {
    if (error instanceof DocxError) return refuse(`${path}: ${listProblem} [${error.kind}: ${error.detail}]`);
    throw error;
  }
  return names.length > 0 ? names : refuse(`${path}: trong danh sách không thấy tên đơn vị nào.`);
}

const listProblem =
  "không đọc được danh sách đơn vị. Hãy dùng tệp Excel .xlsx không có mật khẩu, hoặc tệp .txt, .csv (UTF-8), mỗi dòng một đơn vị.";

function refuse(line: string): never {
  throw new OutputError(line, {});
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Also of a file that is not there yet: its folder's, with its name. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const folder = dirname(whole);
    return folder === whole ? whole : join(realPath(folder), whole.slice(folder.length));
  }
}
