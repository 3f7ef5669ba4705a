/**
 * Opens a .docx as a new document in Word (`Application.createDocument`, WordApi 1.3; Word on the web may refuse
 * it). False where this Word has no such member or did not open it; the caller then offers the file otherwise.
 */
export async function openInWord(content: string | Uint8Array): Promise<boolean> {
  if (typeof content === "string" || typeof Word === "undefined") return false;
  try {
    return await Word.run(async (context) => {
      if (typeof context.application?.createDocument !== "function") return false;
      context.application.createDocument(base64(content)).open();
      await context.sync();
      return true;
    });
  } catch {
    return false;
  }
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  // One call with all bytes as arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
