import { bare } from "../frame/units/spelling";
import { fold } from "../vietnamese/fold";

/** What the place of a file says of whose it is. */
export interface FileSigns {
  /** Letters of its name, without what changes from period to period; "" when nothing is left. */
  readonly file: string;
  /** The same of its folder. */
  readonly folder: string;
}

/**
 * What names of files and folders keep from one period to the next: "2025/An Sơn/BC xa An
 * Binh 6T-2025 (final).docx" and "2026/An Sơn/bc_xa-an-binh_2026.docx" have both in common.
 */
export function fileSigns(path: string): FileSigns {
  const [file = "", folder = ""] = path.split(/[\\/]/u).reverse();
  return { file: lasting(file.replace(/\.\w{1,5}$/u, "")), folder: lasting(folder) };
}

function lasting(name: string): string {
  return bare(fold(name))
    .replace(/[^a-z]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => !changing.has(word))
    .join(" ");
}

/** Words of the period, of the version, and those that every report has. */
const changing: ReadonlySet<string> = new Set(
  "bao cao bc nam thang t quy dau cuoi ky i ii iii iv final cuoi cung ban chinh thuc sua lan moi cu nay truoc v dan chu co so ve viec thuc hien kq ket qua qcdc dccs tong hop copy of".split(
    " ",
  ),
);
