import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Action } from "../../actions/action";
import { usePane } from "../context";

type ActionButtonProps<Input> = Pick<
  ButtonProps,
  "appearance" | "icon" | "aria-label" | "aria-pressed" | "className" | "size"
> & {
  readonly action: Action<Input>;
  /** In place of the action's own label. */
  readonly children?: ReactNode;
} & ([Input] extends [void] ? { readonly input?: undefined } : { readonly input: Input });

/**
 * The button of an action. While it is not possible it can still be reached, so that the focus is never lost under it.
 */
export function ActionButton<Input = void>({ action, input, children, ...rest }: ActionButtonProps<Input>) {
  const { state, run, words } = usePane();
  const given = input as Input;
  const idle = action.busy === undefined || state.work === null;
  const possible = idle && action.possible?.(state, given) !== false;
  const press = run as (action: Action<Input>, input: Input) => Promise<void>;
  return (
    <Button size="small" {...rest} disabledFocusable={!possible} onClick={() => void press(action, given)}>
      {children ?? action.label(words, state, given)}
    </Button>
  );
}
