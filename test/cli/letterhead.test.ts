import { senderOf } from "../../src/cli/letterhead";

describe("the sender of letters at the command line", () => {
  it("is told piece by piece, with or without capitals", () =>
    expect(
      senderOf(["Cấp trên=UBND tỉnh An Đông", "cơ quan = Sở Nội vụ", "chức vụ=Giám đốc", "hạn=25/6/2026"]),
    ).toEqual({
      from: { parentAgency: "UBND tỉnh An Đông", agency: "Sở Nội vụ", position: "Giám đốc" },
      until: "25/6/2026",
    }));

  it("leaves room for what is not told", () => expect(senderOf([])).toEqual({ from: {}, until: "" }));

  it.each(["Sở Nội vụ", "tên=An", "=x"])("does not take %j, and says what it takes", (said) =>
    expect(senderOf([said])).toMatchObject({ problem: expect.stringContaining("cơ quan, ký hiệu") }),
  );
});
