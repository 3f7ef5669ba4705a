/**
 * Resolves once office.js has loaded and found its host: true inside
 * Word, false in any other program or a plain browser.
 */
export async function officeReady(): Promise<boolean> {
  if (typeof Office === "undefined") await officeLoaded();
  const { host } = await Office.onReady();
  return host === Office.HostType.Word;
}

/** office.js is loaded beside our own script, so either may come first. A load that fails is told by startup.js. */
function officeLoaded(): Promise<void> {
  return new Promise((resolve) => {
    document.getElementById("office-js")?.addEventListener("load", () => resolve(), { once: true });
  });
}
