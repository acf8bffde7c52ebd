import { darkTheme, lightTheme } from '@strapi/design-system';

/** The design system's colours that are the brand's, so that links, buttons and chosen entries are Shoal's blue. */
const light = {
  primary100: '#e6f1f5',
  primary200: '#c2dde8',
  primary500: '#11688d',
  primary600: '#0b4f6c',
  primary700: '#0b3954',
  buttonPrimary500: '#11688d',
  buttonPrimary600: '#0b4f6c',
  // Strapi's is too pale for the headings that it is used for.
  neutral500: '#6b6b85',
};

const dark = {
  primary100: '#16303d',
  primary200: '#2c5a70',
  primary500: '#4fa3cb',
  primary600: '#6db9dc',
  primary700: '#9bd0e8',
  buttonPrimary500: '#1a7399',
  buttonPrimary600: '#11688d',
};

/** Shoal's colours, by day and by night. */
export const theme = {
  light: { ...lightTheme, colors: { ...lightTheme.colors, ...light } },
  dark: { ...darkTheme, colors: { ...darkTheme.colors, ...dark } },
};
