import type { ReactElement, ReactNode } from 'react';
import type { ScreenPart } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from './account-line.tsx';
import { Buttons, SecondaryButton } from './buttons.tsx';
import { ProofLinks } from './proof-links.tsx';
import { Step } from './step.tsx';
import { Title } from './title.tsx';

/** A page of a proof on which nothing is typed: it waits, or says why the proof came to nothing. */
export const ProofPage = ({
  title,
  titleDescribedBy = [],
  account,
  anotherWay,
  busy,
  act,
  children,
}: {
  title: string;
  /** Where the title has the focus, says what stands below it. */
  titleDescribedBy?: readonly ScreenPart[];
  account: string | null;
  /** The words for another way, where one is left and nothing else leads there. */
  anotherWay?: string | false;
  busy: boolean;
  act: (event: { type: 'anotherWay' } | { type: 'cancel' }) => void;
  children: ReactNode;
}): ReactElement => {
  const { t } = useMessages();
  return (
    <Step busy={busy}>
      <AccountLine account={account} />
      <Title describedBy={titleDescribedBy}>{title}</Title>
      {children}
      <ProofLinks
        anotherWay={anotherWay || ''}
        isLeft={Boolean(anotherWay)}
        onAnotherWay={() => act({ type: 'anotherWay' })}
      />
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
      </Buttons>
    </Step>
  );
};
