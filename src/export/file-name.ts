/**
 * The name of the note to a file: the file's own name without its ending, without what Windows, macOS or Linux do
 * not allow in a name, and short enough for all of them. `number` tells notes of the same name apart, from 2 on.
 */
export function noteFileName(file: string, number: number): string {
  const name = file
    .replace(/^.*[\\/]/, "")
    .replace(/\.(?:docx|docm|dotx)$/i, "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const short = [...name].slice(0, 50).join("") || "bao-cao";
  return `${short}.phieu-de-nghi-bo-sung${number < 2 ? "" : `-${number}`}.html`;
}

/**
 * A file name without its ending that says whose it is: "phieu-de-nghi-bo-sung-ubnd-xa-an-binh".
 * Letters without marks, because some mail programs and older archives spoil others.
 *
 * @param agency cơ quan ban hành as it was typed; "" leaves it out
 */
export function fileNameFor(what: string, agency: string): string {
  const whose = agency
    .toLocaleLowerCase("vi")
    .replace(/đ/g, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^uy ban nhan dan\b/, "ubnd")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 50);
  return whose === "" ? what : `${what}-${whose}`;
}
