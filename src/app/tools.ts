/** The tools that have a page of their own: where it is, and the end of its message's id. */
export const tools = [
  { path: '/', name: 'library' },
  { path: '/policies', name: 'policies' },
  { path: '/screens', name: 'screens' },
  { path: '/storyboards', name: 'storyboards' },
  { path: '/map', name: 'map' },
  { path: '/compare', name: 'compare' },
  { path: '/comments', name: 'comments' },
  { path: '/texts', name: 'texts' },
] as const;
