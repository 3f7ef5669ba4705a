/** The outline that stands for any document that names none: the one that was printed first. */
export { soNoiVu2025 as firstOutline } from "./so-noi-vu-2025";
