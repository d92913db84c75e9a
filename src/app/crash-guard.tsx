import { Component, type ReactElement, type ReactNode } from 'react';
import crash from '../i18n/locales/en/crash.json?messages';
import { provideMessages, useMessages } from '../i18n/messages.tsx';
import { ProblemPage } from './problem-page.tsx';

// What failed may be the fetch of a catalogue, so these few words come with the page.
provideMessages('en', crash);

const CrashPage = (): ReactElement => {
  const { t } = useMessages();
  return (
    <ProblemPage
      title={t('crash.title')}
      ways={[{ label: t('crash.reload'), act: () => window.location.reload() }]}
    >
      {t('crash.body')}
    </ProblemPage>
  );
};

/** Where a component threw, shows what to do instead of nothing. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashPage /> : this.props.children;
  }
}
