import { Component, type ReactNode } from 'react';
import { Trouble } from '../parts';

/** A fault of one page leaves the rest of the inbox alone, and the drafts with it. */
export class Unbroken extends Component<{ children: ReactNode }, { fault?: Error }> {
  override state: { fault?: Error } = {};

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    return fault ? <Trouble error={fault} again={() => this.setState({ fault: undefined })} /> : this.props.children;
  }
}
