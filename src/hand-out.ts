/** Gives a file to the user, who finds it where the browser keeps downloads. Some hosts ignore it and tell nobody. */
export function download(name: string, type: string, content: string | Uint8Array | Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Puts a text on the clipboard; rejects when neither way is allowed. The older way
 * is for embedded pages and pages opened from a disk, which are kept from the newer.
 */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text).catch(() => copyBySelection(text));
}

function copyBySelection(text: string): void {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!copied) throw new Error("execCommand copy");
}
