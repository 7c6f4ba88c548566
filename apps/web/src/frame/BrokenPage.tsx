import { Component, type ReactNode } from 'react';
import { frameText } from '../i18n/frame.js';
import { useText } from '../i18n/language.js';
import { Button, Notice } from '../ui/index.js';

/** Catches a fault of the page itself (or a part of it that couldn't be fetched after an update). */
export class PageGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const t = useText(frameText);
  return (
    <Notice
      kind="error"
      title={t.brokenTitle}
      announce
      actions={<Button onClick={() => window.location.reload()}>{t.reload}</Button>}
    >
      <p>{t.brokenBody}</p>
    </Notice>
  );
}
