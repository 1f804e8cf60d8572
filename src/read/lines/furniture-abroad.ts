/** Buttons, links and notes of the paywall that pages in French, German, Spanish and Russian leave between the paragraphs. */

const FRENCH = [
  '(?:(?:à )?(?:lire|voir|écouter|relire) (?:aussi|également)|à (?:lire|voir|écouter))\\s*:\\s*\\S.*|sur le même (?:sujet|thème)(?:\\s*:.*)?|publicité|(?:la suite|lire la suite) après (?:la|cette) publicité',
  'temps de lecture\\s*:?\\s*\\d+ ?min\\w*|publié le \\d.{5,80}|mis à jour le \\d.{5,60}',
  'il vous reste \\d.{1,12} de cet article à lire.*|(?:cet article|la suite) est réservée? (?:à nos|aux) abonné.*|vous pouvez partager un article en cliquant.*',
];
const GERMAN = [
  '(?:lesen sie|lies|sehen sie) (?:auch|dazu|hier|mehr)\\s*:\\s*\\S.*|mehr (?:zum thema|dazu|davon)(?:\\s*:.*)?|anzeige|werbung|das könnte (?:sie|dich) auch interessieren',
  'lesedauer\\s*:?\\s*(?:ca\\. )?\\d+ ?min\\w*|quelle\\s*:\\s*(?:dpa|afp|ap|apa|sda|reuters|epd|kna)(?:/\\p{L}{2,8})*',
];
const SPANISH = [
  '(?:te puede interesar|lea? (?:también|además|más)|leer más|ver también|más información)\\s*:\\s*\\S.*|publicidad|noticias? relacionadas?',
  'tiempo de lectura\\s*:?\\s*\\d+ ?min\\w*|puedes seguir a .{2,40} en (?:facebook|x|twitter|instagram)\\b.*',
];
const RUSSIAN = [
  '(?:читайте|смотрите|слушайте) (?:также|ещё|еще)\\s*:\\s*\\S.*|реклама|(?:материалы|новости) по теме(?:\\s*:.*)?',
  'подпи(?:сывайтесь|шитесь) на (?:наш|нашу|наши) .*|время (?:на )?чтени[ея]\\s*:?\\s*\\d+ ?мин\\p{L}*',
];

export const FURNITURE_ABROAD: readonly string[] = [...FRENCH, ...GERMAN, ...SPANISH, ...RUSSIAN];
