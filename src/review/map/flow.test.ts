import { describe, expect, it } from 'vitest';
import type { Act } from '../../api/contract.ts';
import { findStates, towards } from './find.ts';
import { flowGraph, type MapNode } from './graph.ts';
import { type Box, nodeSize, place } from './layout.ts';
import { linesToDraw, usualWays } from './lines.ts';
import { reachableWith } from './reachable.ts';
import { pathOf, visitsOf, waysOf } from './visits.ts';

const graph = flowGraph();
const ways = waysOf(graph.transitions);

const script: Act[] = [
  {
    actor: 'person',
    act: { type: 'submitUserName', userName: 'sam@contoso.example' },
    expect: { screen: 'signIn.password' },
  },
  {
    actor: 'person',
    act: { type: 'submitPassword', password: 'persona.password' },
    expect: { screen: 'mfa.prompt.push', state: 'waiting' },
  },
  { actor: 'phone', act: { type: 'deny' }, expect: { screen: 'mfa.denied' } },
  {
    actor: 'stage',
    act: { type: 'moveTo', placeId: 'familiar' },
    expect: { screen: 'signIn.username' },
  },
];
const path = pathOf(script, ways);
const visits = visitsOf([path, path]);
const usual = usualWays(graph.nodes, graph.transitions, visits);

describe('the way of a script', () => {
  it('stops at what is shown first and after each act', () => {
    expect(path.stops.map(({ screen, after }) => `${after} ${screen}`)).toEqual([
      '0 signIn.username',
      '1 signIn.password',
      '2 mfa.prompt.push',
      '3 mfa.denied',
      '4 signIn.username',
    ]);
  });

  it('says where it goes on without an event of the journey', () => {
    expect(path.legs.filter(({ isResumed }) => isResumed)).toEqual([
      { from: 'mfa.denied', to: 'signIn.username', isResumed: true },
    ]);
  });

  it('counts each scenario once, and no way that is none', () => {
    expect(visits.screens.get('signIn.username')).toBe(2);
    expect(visits.ways.get('signIn.password mfa.prompt.push')).toBe(2);
    expect(visits.ways.has('mfa.denied signIn.username')).toBe(false);
  });
});

describe('lines', () => {
  const draw = (part: Partial<Parameters<typeof linesToDraw>[0]>) =>
    linesToDraw({
      transitions: graph.transitions,
      usual,
      legs: [],
      chosen: null,
      all: false,
      ...part,
    });

  it('are at first one for each state that anything leads to: the way in that most scenarios take', () => {
    expect(usual.filter(({ to }) => to === 'mfa.prompt.push')).toMatchObject([
      { from: 'signIn.password', events: ['submitPassword'] },
    ]);
    expect(draw({})).toHaveLength(usual.length);
    expect(new Set(usual.map(({ to }) => to)).size).toBe(usual.length);
  });

  it('are all that leave and enter a chosen state', () => {
    const from = graph.transitions.filter(
      (one) => one.from === 'mfa.denied' && one.to !== one.from,
    );
    const out = draw({ chosen: 'mfa.denied' }).filter(({ role }) => role === 'out');
    expect(out.map(({ to }) => to).toSorted()).toEqual(
      [...new Set(from.map(({ to }) => to))].toSorted(),
    );
  });

  it('of the scenario win, and those without an event are of a kind of their own', () => {
    const drawn = draw({ legs: path.legs, chosen: 'signIn.password', all: true });
    const roleOf = (from: string, to: string) =>
      drawn.filter((line) => line.from === from && line.to === to).map(({ role }) => role);
    expect(roleOf('signIn.password', 'mfa.prompt.push')).toEqual(['path']);
    expect(roleOf('mfa.denied', 'signIn.username')).toEqual(['resumed']);
    const pairs = new Set(drawn.map(({ from, to }) => `${from} ${to}`));
    expect(
      [...ways].filter((way) => new Set(way.split(' ')).size === 2 && !pairs.has(way)),
    ).toEqual([]);
  });
});

describe('what can be reached', () => {
  it('is the screen of each requirement, and the pages that it turns to', () => {
    const reached = reachableWith(graph, ['password', 'enrolAuthenticator']);
    expect(reached).toContain('signIn.password');
    expect(reached).toContain('register.securityInfo.getApp');
    expect(reached).toContain('register.securityInfo.scanQrCode');
    expect(reached).not.toContain('register.securityInfo.scanOtherApp');
    expect(reached).not.toContain('mfa.prompt.push');
  });
});

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe.each([false, true])('places, right to left: %s', (isRightToLeft) => {
  const name = 'Password change (3)';
  const names = new Map<MapNode['group'], string>([
    ['passwordChange', name],
    ['session', 'Session, programs and device (5)'],
  ]);
  const placed = place(graph.nodes, usual, { shape: 2, isRightToLeft, names });
  const boxes = [...placed.nodes.values()];

  it('has every state on the ground of its group, and none on another', () => {
    expect([...placed.nodes.keys()].toSorted()).toEqual(graph.nodes.map(({ id }) => id).toSorted());
    for (const { id, group } of graph.nodes) {
      const [box, ground] = [placed.nodes.get(id), placed.groups.get(group)];
      const isInside =
        box && ground && box.x >= ground.x && box.x + box.width <= ground.x + ground.width;
      expect({ id, isInside }).toEqual({ id, isInside: true });
    }
    const pairs = boxes.flatMap((one, place_) =>
      boxes.slice(place_ + 1).filter((other) => overlap(one, other)),
    );
    expect(pairs).toEqual([]);
  });

  it('has no ground narrower than its name', () => {
    // Selawik draws a letter of 38 px about 18 px wide.
    expect(placed.groups.get('passwordChange')?.width).toBeGreaterThan(name.length * 18);
  });

  it('is read in the direction of the language', () => {
    const x = (id: string): number => placed.nodes.get(id)?.x ?? 0;
    const leadsOn = x('register.securityInfo.scanQrCode') > x('register.securityInfo.setUp');
    expect(leadsOn).toBe(!isRightToLeft);
  });

  it('leaves room for names at a glance: in a window of 1230 by 560 each box is 70 px wide or more', () => {
    const grounds = [...placed.groups.values()];
    const width = Math.max(...grounds.map((box) => box.x + box.width));
    const height = Math.max(...grounds.map((box) => box.y + box.height));
    expect(Math.min(1230 / width, 560 / height) * nodeSize.width).toBeGreaterThan(70);
  });
});

describe('finding', () => {
  const all = [
    { id: 'mfa.prompt.push', title: 'Approve sign-in request' },
    { id: 'mfa.denied', title: 'Request denied' },
    { id: 'register.securityInfo.passkeyName', title: 'Name your passkey' },
  ];
  const ids = (text: string) => findStates(all, text).map(({ id }) => id);

  it('takes ids and titles, dots and spaces or not', () => {
    expect(ids('mfa prompt')).toEqual(['mfa.prompt.push']);
    expect(ids('REQUEST')).toEqual(['mfa.denied', 'mfa.prompt.push']);
    expect(ids('  ')).toEqual([]);
    expect(ids('zebra')).toEqual([]);
  });

  it('goes to the nearest state ahead, and nowhere else', () => {
    const at = (x: number, y: number): Box => ({ x, y, width: 10, height: 10 });
    const others = [
      { id: 'near', box: at(50, 10) },
      { id: 'far', box: at(90, 0) },
      { id: 'above', box: at(0, -40) },
    ];
    expect(towards(at(0, 0), others, 'right')).toBe('near');
    expect(towards(at(0, 0), others, 'up')).toBe('above');
    expect(towards(at(0, 0), others, 'left')).toBeNull();
  });
});
