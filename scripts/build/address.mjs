/** The address of the development server, which stands in manifest.xml and is replaced when the add-in is built. */
export const LOCAL = "https://localhost:3000/";

/**
 * The address the built files will be served from, ending in a slash. A build for use has
 * no address of its own to fall back on: a made-up domain in a manifest would send
 * thousands of computers to whoever registers it. Throws an Error that says what to give.
 */
export function servedFrom(given, production) {
  if (given === undefined || given === "") {
    if (!production) return LOCAL;
    throw told(
      [
        "Chưa biết phần bổ trợ sẽ đặt ở địa chỉ nào. Hãy cho biết địa chỉ https của máy chủ web, ví dụ:",
        "  BASE_URL=https://may-chu.example/bao-cao/ npm run build",
        '  $env:BASE_URL = "https://may-chu.example/bao-cao/"; npm run build      (Windows PowerShell)',
        "Chưa chọn được địa chỉ thì dùng: npm run pack (người quản trị đặt địa chỉ sau).",
        "(BASE_URL is missing: the https address the files will be served from.)",
      ].join("\n"),
    );
  }
  let url;
  try {
    url = new URL(given);
  } catch {
    throw told(`BASE_URL=${given}: không phải một địa chỉ web đầy đủ, ví dụ https://may-chu.example/bao-cao/`);
  }
  if (url.protocol !== "https:") throw told(`BASE_URL=${given}: Office chỉ mở trang qua https.`);
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw told(`BASE_URL=${given}: chỉ gồm máy chủ và thư mục, không có ?, # hay tên người dùng.`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/**
 * An error whose sentence is all that is shown: whoever builds needs to
 * know what to give, not where in the build it was asked for.
 */
function told(sentence) {
  const error = new Error(sentence);
  error.stack = sentence;
  return error;
}

/** Fails a build when the address of the development server is left in any file that Word or a browser reads. */
export class NoLocalAddress {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NoLocalAddress", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "NoLocalAddress", stage: 5000 }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (/^quan-tri\/office-js\//.test(name) || !/\.(xml|html|js|conf|config)$/.test(name)) continue;
          if (source.source().toString().includes("://localhost"))
            compilation.errors.push(new Error(`${name}: còn sót địa chỉ localhost.`));
        }
      });
    });
  }
}
