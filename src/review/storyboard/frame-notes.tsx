import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { PlainList } from '../../why/plain-list.tsx';
import { Section } from '../../why/section.tsx';
import type { FrameNote } from './board.ts';

/** What reviewers wrote about a frame; nothing where nobody wrote. */
export const FrameNotes = ({ notes }: { notes: readonly FrameNote[] }): ReactElement | null => {
  const { t } = useMessages();
  if (notes.length === 0) return null;
  return (
    <Section title={t('storyboard.notes')}>
      <PlainList>
        {notes.map(({ id, author, text }) => (
          <li key={id} dir="auto">
            {t('storyboard.note', { author, text })}
          </li>
        ))}
      </PlainList>
    </Section>
  );
};
