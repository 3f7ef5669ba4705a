import type { ReactNode } from "react";

/** Our few signs, drawn so that they look the same in every font; always beside a word, so hidden from screen readers. */
const shapes = {
  written: <path d="M3 8.5 6.5 12 13 4.5" />,
  covered: <path d="M3 8.5 6.5 12 13 4.5" />,
  thin: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="filled" d="M8 8V2.5A5.5 5.5 0 0 1 13.5 8Z" />
    </>
  ),
  weak: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="filled" d="M8 8V2.5A5.5 5.5 0 0 1 13.5 8Z" />
    </>
  ),
  unfilled: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 2.2" />,
  empty: <circle cx="8" cy="8" r="5.5" />,
  notFound: <circle cx="8" cy="8" r="5.5" />,
  missing: <path d="m4 4 8 8m0-8-8 8" />,
  unsure: <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8m0 2.4v.6" />,
  notApplicable: <path d="M3.5 8h9" />,
  must: (
    <>
      <path d="M8 2 14.5 13.5H1.5Z" />
      <path d="M8 6.5v3.5m0 1.5v.5" />
    </>
  ),
  should: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5v4.5m0 1.800v.5" />
    </>
  ),
  note: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.5v4m0-6.800v.5" />
    </>
  ),
  open: <path d="m6 4 4 4-4 4" />,
  shut: <path d="m4 6 4 4 4-4" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
