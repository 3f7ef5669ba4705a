/** What compares a figure with an earlier one, for patterns; "tăng cường" and "giảm nghèo" compare nothing. */
export const CHANGED = "tăng(?! (?:cường|gia|tốc|trưởng|tính|sự|niềm))|giảm(?! (?:nghèo|thiểu|tải|phiền))";
