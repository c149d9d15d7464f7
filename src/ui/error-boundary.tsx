import { Component, type ReactNode } from 'react'

interface Props {
  /** Shown instead; `retry` draws the children again. */
  fallback: (retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps a fault in one part of the screen from taking the rest. Give it a `key` to start afresh. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children
  }
}
