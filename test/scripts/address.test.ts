import { LOCAL, servedFrom } from "../../scripts/build/address.mjs";
import { hostsToAllow, officeJsAddress, policy } from "../../scripts/build/policy.mjs";

describe("the address of a build", () => {
  it("is the development server's only while developing", () => {
    expect(servedFrom(undefined, false)).toBe(LOCAL);
    expect(() => servedFrom(undefined, true)).toThrow(/BASE_URL=https:\/\/.*npm run build/);
    expect(() => servedFrom("", true)).toThrow(/npm run pack/);
  });

  it("ends in a slash, whatever was typed", () => {
    expect(servedFrom("https://dcc.example", true)).toBe("https://dcc.example/");
    expect(servedFrom("https://DCC.example/van-ban", true)).toBe("https://dcc.example/van-ban/");
  });

  it.each([
    "http://dcc.example/",
    "dcc.example",
    "//dcc.example",
    "https://dcc.example/?a=1",
    "https://u:p@dcc.example",
  ])("is refused when Office could not use it: %s", (given) => expect(() => servedFrom(given, true)).toThrow(given));
});

describe("office.js", () => {
  it("comes from Microsoft, from the copy built along, or from where it is said", () => {
    expect(officeJsAddress(undefined)).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\//);
    expect(officeJsAddress("self")).toBe("quan-tri/office-js/office.js");
    expect(officeJsAddress("https://thu-vien.example/office.js")).toBe("https://thu-vien.example/office.js");
  });

  it("adds the one host it comes from to what a computer must reach", () => {
    const hosts = (officeJs: string) => hostsToAllow("https://dcc.example/a/", officeJs).map(({ host }) => host);
    expect(hosts("https://thu-vien.example/x/office.js")).toEqual(["https://dcc.example", "https://thu-vien.example"]);
    expect(hosts("quan-tri/office-js/office.js")).toEqual(["https://dcc.example"]);
  });

  it("lets pages reload themselves only while developing", () => {
    expect(policy("office.js", { reloading: true })).toContain("wss://localhost:3000");
    expect(policy("office.js")).not.toContain("localhost");
  });
});
