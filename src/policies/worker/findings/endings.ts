import type { Ending, Finding } from '../../everybody-protocol.ts';
import { found, type Judged } from './judged.ts';

/** Rules by which somebody cannot help themselves: they have nothing to prove who they are by, or no password to change here. */
const dead = [
  'unregisteredAtSignInRiskIsBlocked',
  'unregisteredAtUserRiskIsBlocked',
  'hybridNeedsWriteback',
  'guestAtUserRiskFixesAtHome',
  'noUsablePasswordIsBlocked',
  'methodOutsideStrengthAtRiskIsBlocked',
  'directConnectNeedsTrustedMfa',
  'delegatedAdministratorAtRisk',
  'registrationActionRestricted',
];

const isRegistering = (screen: string): boolean =>
  screen.startsWith('register.') || screen.startsWith('moreInfoRequired.');

/** Who is blocked, who is asked to register, and who has no way out, each with the cells that show it. */
export const endingFindings = ({ matrix }: Judged): Finding[] => {
  const { endings, cells, sides } = matrix;
  const columns = sides.hows.length;
  const where = (isMeant: (ending: Ending) => boolean): number[] => {
    const meant = endings.map(isMeant);
    return [...cells.keys()].filter((cell) => meant[cells[cell] ?? -1]);
  };
  const blocked = where(({ outcome }) => outcome === 'blocked');
  const registers = where(({ screens }) => screens.some(isRegistering));
  const stuck = dead.flatMap((rule) => {
    const stuckBy = where(({ stoppedBy }) => stoppedBy.includes(rule));
    return stuckBy.length > 0
      ? [found('noWayOut', 'problem', { about: rule, cells: stuckBy, columns })]
      : [];
  });
  return [
    ...stuck,
    ...(blocked.length > 0 ? [found('blocked', 'problem', { cells: blocked, columns })] : []),
    ...(registers.length > 0 ? [found('registers', 'notice', { cells: registers, columns })] : []),
  ];
};
