import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";

/*
 * The browser's own form controls in Fluent's tokens (pane.css): they keep the system's behaviour for keyboards, screen readers and high
 * contrast, and spare the pane 13 KB of script that Fluent's own would cost.
 */

interface TickProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange" | "type"> {
  /** Left out: the caller names it by `aria-label`. */
  readonly label?: ReactNode;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox with its label. */
export function Tick({ label, onChange, className = "", ...rest }: TickProps) {
  return (
    <label className={`tick ${className}`}>
      <input type="checkbox" {...rest} onChange={(event) => onChange(event.target.checked)} />
      {label !== undefined && <span>{label}</span>}
    </label>
  );
}

interface ChoiceProps<Key extends string> extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "onChange"> {
  readonly names: Readonly<Record<Key, string>>;
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

/** One of a few. */
export function Choice<Key extends string>({ names, onChange, ...rest }: ChoiceProps<Key>) {
  return (
    <select className="control" {...rest} onChange={(event) => onChange(event.target.value as Key)}>
      {(Object.keys(names) as Key[]).map((key) => (
        <option key={key} value={key}>
          {names[key]}
        </option>
      ))}
    </select>
  );
}

interface LineProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> {
  readonly onChange: (text: string) => void;
}

/** A line of text. */
export function Line({ onChange, ...rest }: LineProps) {
  return (
    <input
      className="control"
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface LinesProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange"> {
  readonly onChange: (text: string) => void;
}

/** Several lines of text. */
export function Lines({ onChange, ...rest }: LinesProps) {
  return <textarea className="control" {...rest} onChange={(event) => onChange(event.target.value)} />;
}
