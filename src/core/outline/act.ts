/** A law, decree, directive or Party document that reports cite, and how long it holds. */
export interface Act {
  /** Stable key; where criteria cite the act, the same as their `LegalAct`. */
  readonly id: string;
  /** What it is called in front of its number: "Luật", "Nghị định". */
  readonly kind: ActKind;
  /** As it is cited behind "số": "34/2007/PL-UBTVQH11", "36-HD/VPTW". */
  readonly number: string;
  /**
   * Year of issue: tells "Luật Cán bộ, công chức năm 2008" from the later
   * one, and Party numbers of different terms apart.
   */
  readonly issued: number;
  /** What it is about, as cited behind the kind: "Thực hiện dân chủ ở cơ sở". */
  readonly name: string;
  /**
   * Other words that mean this act and no other: "Pháp lệnh 34", "Pháp
   * lệnh dân chủ". Filler words between them need not be listed.
   */
  readonly shortNames: readonly string[];
  readonly inForce: {
    /** First day, ISO; null when it is not known for certain. */
    readonly from: string | null;
    /** First day on which it no longer holds, ISO; null while it holds. */
    readonly to: string | null;
  };
  /** Ids of the acts that hold instead. */
  readonly replacedBy: readonly string[];
  /** The clause that ends it, in the first act of `replacedBy`: "khoản 2 Điều 90"; "" when it was not read. */
  readonly endedBy: string;
  /** Ids of the acts that changed it while it goes on. */
  readonly amendedBy: readonly string[];
  /**
   * True when what is said of its end, or of its change, was read in the
   * act that says so; otherwise it is shown as "cần đối chiếu".
   */
  readonly verified: boolean;
}

export type ActKind =
  | "Bộ luật"
  | "Chỉ thị"
  | "Hướng dẫn"
  | "Kết luận"
  | "Luật"
  | "Nghị định"
  | "Nghị quyết"
  | "Nghị quyết liên tịch"
  | "Pháp lệnh"
  | "Quy định"
  | "Quyết định"
  | "Thông tư";
