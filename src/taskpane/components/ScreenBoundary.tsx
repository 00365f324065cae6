import { Component, type ErrorInfo, type ReactNode } from "react";
import { loadAgain } from "../later";
import { toWorkbookError } from "../state/toWorkbookError";
import type { Failure } from "./FailureNotice";
import { FailedScreen } from "./FailedScreen";

interface ScreenBoundaryProps {
  /** What there is to do besides showing it again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

interface ScreenBoundaryState {
  readonly failure: Failure | undefined;
}

/** Keeps a screen that throws, or whose code doesn't load, from taking the rest of the pane along. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override state: ScreenBoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): ScreenBoundaryState {
    const { code, params, details } = toWorkbookError(error);
    return { failure: { code: code === "unexpected" ? "screenFailed" : code, params, details } };
  }

  override componentDidCatch(_: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ failure }) =>
      failure === undefined
        ? null
        : { failure: { ...failure, details: `${failure.details}\n${componentStack ?? ""}`.trim() } },
    );
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return <FailedScreen failure={failure} onRetry={this.#retry} />;
  }

  readonly #retry = () => {
    loadAgain();
    this.setState({ failure: undefined });
    this.props.onRetry?.();
  };
}
