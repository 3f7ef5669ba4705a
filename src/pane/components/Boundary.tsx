import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { troubleOf } from "../state/trouble";
import type { Words } from "../words";
import { Disclosure } from "./controls/Disclosure";

interface BoundaryProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/**
 * A fault of ours is told in place, and what it befell is drawn again
 * when the user asks for it; the rest of the pane goes on.
 */
export class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { words, children } = this.props;
    if (error === null) return children;
    return (
      <div role="alert" className="note missing">
        <p>{words.fault}</p>
        <Disclosure label={words.detailsWord}>
          <code>{troubleOf(error).detail}</code>
        </Disclosure>
        <Button size="small" onClick={() => this.setState({ error: null })}>
          {words.actions.retry}
        </Button>
      </div>
    );
  }
}
