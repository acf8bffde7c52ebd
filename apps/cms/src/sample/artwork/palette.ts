/** The colours of the sample pictures. */
export const palette = {
  navy: '#003087',
  deep: '#00427f',
  blue: '#005eb8',
  bright: '#0072ce',
  aqua: '#41b6e6',
  mist: '#cfe8f6',
  ice: '#edf6fb',
  paper: '#ffffff',
  sand: '#f6ead3',
  clay: '#e2b48a',
  oak: '#b9814f',
  sun: '#ffb81c',
  coral: '#e8705f',
  leaf: '#00825a',
  slate: '#425563',
  cloud: '#d8dde0',
} as const;
