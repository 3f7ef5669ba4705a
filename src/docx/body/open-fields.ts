/** Which of the open fields (w:fldChar) have begun to show their result; only results are part of the text. */
export class Fields {
  /** For each open field, whether its result has begun. */
  private readonly shown: boolean[] = [];
  /** How many of them show none yet. */
  private waiting = 0;

  turn(type: string | null): void {
    if (type === "begin") {
      this.shown.push(false);
      this.waiting++;
    } else if (type === "separate" && this.shown.at(-1) === false) {
      this.shown[this.shown.length - 1] = true;
      this.waiting--;
    } else if (type === "end" && this.shown.pop() === false) this.waiting--;
  }

  /** True inside the code of a field, which is not read. */
  get inCode(): boolean {
    return this.waiting > 0;
  }

  get open(): boolean {
    return this.shown.length > 0;
  }
}
