/** What a school says once for all its guides: its name and logo, its looks, its fonts, its words. */

import type { Fields } from './field.js';
import { LOOK_FIELDS } from './looks.js';

export const HOUSE_FIELDS: Fields = {
  school: {
    kind: 'group',
    about: 'who makes the guides',
    example: '',
    fields: {
      name: { kind: 'text', about: 'stands at the head of the first page', example: 'Hill School' },
      logo: {
        kind: 'path',
        about: 'a PNG, JPEG or SVG beside this file, left of the name',
        example: 'logo.png',
      },
      footer: {
        kind: 'text',
        about: 'stands at the foot of every page, before the title',
        example: 'Year 9 · History',
      },
    },
  },
  looks: { kind: 'group', about: 'colours, sizes and fonts', example: '', fields: LOOK_FIELDS },
  fonts: {
    kind: 'paths',
    about:
      'font files (TTF or OTF) beside this file, the bold one too; their family is then named under looks or in a style sheet',
    example: '[fonts/Lexend-Regular.ttf, fonts/Lexend-Bold.ttf]',
  },
  words: {
    kind: 'phrases',
    about: 'what the guide says in words of its own (headings, feet, tasks), and what to print in its place',
    example: '{ "Before you read": "Get ready" }',
  },
};
