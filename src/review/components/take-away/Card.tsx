import type { ReactNode } from "react";

export interface CardProps {
  readonly title: string;
  readonly hint: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One thing that can be taken away, or said about it. */
export function Card({ title, hint, className = "", children }: CardProps) {
  return (
    <section className={`card ${className}`.trimEnd()}>
      <h2>{title}</h2>
      <p className="quiet">{hint}</p>
      {children}
    </section>
  );
}
