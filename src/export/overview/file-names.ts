/**
 * A name for a file that Windows, macOS, Linux and .zip programs all take: of whatever text it is made, it
 * is one name in one folder, never a path, never a device, never hidden, and short enough with its ending.
 */
export function safeFileName(text: string, ending: string): string {
  const name = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .replace(/[<>:"/\\|?*]+/gu, "_")
    .replace(/^[.\s~_-]+|[.\s]+$/gu, "");
  const short = shortened(name);
  return `${short === "" || device.test(short) ? `tep-${short}`.replace(/-$/u, "") : short}${ending}`;
}

/**
 * Name of the copy of a file with comments. Its ending stays: Word opens
 * no macro-enabled document under another. Not yet unlike all others.
 */
export function copyName(file: string, what: string): string {
  const [, name = file, ending = ".docx"] = /([^\\/]*?)(\.(?:docx|docm|dotx))?$/iu.exec(file) ?? [];
  // What it is stays readable behind the longest name.
  return safeFileName(`${shortened(name, LONGEST - bytesOf(` - ${what}`))} - ${what}`, ending.toLowerCase());
}

/**
 * Names of files without the folder that all of them lie in: nobody who
 * is handed a table knows the machine it was made on.
 */
export function withoutCommonFolder(files: readonly string[]): (file: string) => string {
  const [first = "", ...others] = files;
  let folder = first.replace(/[^\\/]*$/u, "");
  while (folder !== "" && !others.every((file) => file.startsWith(folder)))
    folder = folder.replace(/[^\\/]*[\\/]$/u, "");
  return (file) => (file.startsWith(folder) ? file.slice(folder.length) : file);
}

/** Gives every name once: of two that file systems would take for one, the later gets a number. */
export function namesOnce(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const [, stem = name, ending = ""] = /^(.*?)(\.[A-Za-z0-9]+)?$/u.exec(name) ?? [];
    let free = name;
    for (let number = 2; taken.has(keyOf(free)); number++) free = `${stem} (${number})${ending}`;
    taken.add(keyOf(free));
    return free;
  };
}

function keyOf(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("vi");
}

/** Windows' own names of devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\..*)?$/iu;

/** At most this many bytes: names may have 255 in most file systems, and a path on Windows 260 in all. */
const LONGEST = 120;

function shortened(name: string, most = LONGEST): string {
  let bytes = 0;
  let kept = "";
  for (const letter of name) {
    bytes += bytesOf(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return kept.replace(/[.\s]+$/u, "");
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
