import { Fragment, type ReactElement } from 'react';

/** Where an id may be broken: behind a dot, and before a capital letter. */
const partsOf = (id: string): string[] => id.split(/(?<=\.)|(?=[A-Z])/);

/** What does not fit on three short lines is known by its last part to whoever sees the group that it stands in. */
export const shortName = (id: string): string => {
  const parts = id.split('.');
  return parts.length > 2 && id.length > 26 ? `… ${parts.at(-1)}` : id;
};

/** A state's id, which may be broken where its words end. */
export const StateName = ({ id }: { id: string }): ReactElement => (
  <>
    {partsOf(id).map((part, place) => (
      // The parts of one id never change places.
      <Fragment key={`${place}-${part}`}>
        {place > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);
