/** Buttons, links and notes of the paywall that pages in French, German, Spanish, Portuguese and Russian leave between the paragraphs. */

const FRENCH = [
  '(?:(?:à )?(?:lire|voir|écouter|relire) (?:aussi|également)|à (?:lire|voir|écouter))\\s*:\\s*\\S.*|sur le même (?:sujet|thème)(?:\\s*:.*)?|publicité|(?:la suite|lire la suite) après (?:la|cette) publicité',
  'temps de lecture\\s*:?\\s*\\d+ ?min\\w*|publié le \\d.{5,80}|mis à jour le \\d.{5,60}',
  '(?:crédits?|©) ?photos? ?:.*|pour lire la suite\\b.*|(?:vous avez )?déjà (?:abonné|un compte)\\b.*|(?:ou )?si vous avez déjà un compte\\b.*|cré(?:ez|er) (?:votre|un) compte|(?:choisissez|confirmez|saisissez) (?:votre|le) (?:mot de passe|e-?mail)\\b.*',
  'il vous reste \\d.{1,12} de cet article à lire.*|(?:cet article|la suite) est réservée? (?:à nos|aux) abonné.*|vous pouvez partager un article en cliquant.*',
];
const GERMAN = [
  '(?:lesen sie|lies|sehen sie) (?:auch|dazu|hier|mehr)\\s*:\\s*\\S.*|mehr (?:zum thema|dazu|davon)(?:\\s*:.*)?|anzeige|werbung|das könnte (?:sie|dich) auch interessieren',
  '(?:dieses skript|diesen (?:artikel|text|beitrag)) (?:als pdf )?(?:herunterladen|drucken|teilen|anhören)|weitere informationen|wörter ?zählung\\s*:.*|wortzahl\\s*:.*',
  'lesedauer\\s*:?\\s*(?:ca\\. )?\\d+ ?min\\w*|quelle\\s*:\\s*(?:dpa|afp|ap|apa|sda|reuters|epd|kna)(?:/\\p{L}{2,8})*',
  '(?:mehr|weitere) (?:artikel|beiträge|nachrichten|themen) (?:aus|von|zu|über)\\b.{2,60}|(?:mo|di|mi|do|fr|sa|so)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nntag)?, \\d{1,2}\\.\\d{1,2}\\.\\d{2,4}(?:, \\d{1,2}[.:]\\d{2} uhr)?',
];
const PORTUGUESE = [
  'continua (?:depois|após) (?:da|a) publicidade|publicidade|(?:leia|veja|ouça) (?:também|mais)\\s*[:|].*|tempo de leitura\\s*:?\\s*\\d+ ?min\\w*|(?:artigos?|notícias?) relacionad[ao]s?',
  '(?:assine|apoie) (?:o|a|já|agora)\\b(?=.*(?:newsletter|inscreva|canal|jornal|assinante|pix)).*|siga-nos (?:no|na|em) .{2,40}|selecionar imagem|enviar fotos?',
];
const SPANISH = [
  '(?:te puede interesar|lea? (?:también|además|más)|leer más|ver también|más información)\\s*:\\s*\\S.*|publicidad|noticias? relacionadas?',
  'segu?ir leyendo|sigue leyendo\\b.{0,60}|suscríb(?:ete|ase) (?:a|para)\\b.*|\\(?continuar leyendo (?:desde|en)\\b.*',
  'tiempo de lectura\\s*:?\\s*\\d+ ?min\\w*|puedes seguir a .{2,40} en (?:facebook|x|twitter|instagram)\\b.*',
];
const RUSSIAN = [
  '(?:читайте|смотрите|слушайте) (?:также|ещё|еще)\\s*:\\s*\\S.*|реклама|(?:материалы|новости) по теме(?:\\s*:.*)?',
  'подпи(?:сывайтесь|шитесь) на (?:наш|нашу|наши) .*|время (?:на )?чтени[ея]\\s*:?\\s*\\d+ ?мин\\p{L}*',
];

export const FURNITURE_ABROAD: readonly string[] = [
  ...FRENCH,
  ...GERMAN,
  ...SPANISH,
  ...PORTUGUESE,
  ...RUSSIAN,
];
