import { Component, type ReactNode } from "react";
import { troubleOf } from "../state/trouble";
import type { Words } from "../words";
import { Disclosure } from "./Disclosure";

interface BoundaryProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** A fault of ours, or a part of the pane that could not be fetched, is told in place; the rest of the pane goes on. */
export class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const trouble = troubleOf(error);
    return (
      <div role="alert" className="note">
        <p>{this.props.words.fault}</p>
        <Disclosure label={this.props.words.detailsWord}>
          <code>{trouble.detail}</code>
        </Disclosure>
      </div>
    );
  }
}
