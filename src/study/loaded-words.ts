/** Words that judge while they seem to describe. The list is ours and holds only words that judge in almost any context. */

const WORDS =
  'absurd abysmal appalling arrogant atrocious barbaric bedraggled blatant bloated blunder bogus brazen brutal callous chaotic chilling contemptible corrupt cowardly craven cruel cynical dangerous deluded deplorable desperate devastating dirty disastrous disgraceful dishonest dismal dreadful evil fanatical farcical feeble fiasco flawed folly foolish ghastly glorious greedy grim grotesque hapless hateful heartless heroic hideous hollow horrendous horrific hypocrisy hypocritical hysterical idiotic ignorant infamous infernal inhuman insane lavish lamentable ludicrous lunatic magnificent malicious menacing merciless mindless miserable monstrous naive nonsense notorious obscene ominous outrageous pathetic phoney poisonous pompous preposterous reckless revolting ridiculous rotten ruthless sane savage scandal scandalous senseless shabby shambles shameful shameless shocking sinister slaughter sordid spineless splendid squalid strident stupid superficial terrible tragic tyranny ugly unforgivable vain vanity vicious vile wasteful wicked wonderful wretched'.split(
    ' ',
  );

export const LOADED_WORDS = new RegExp(`\\b(?:${WORDS.join('|')})(?:ly|s|ness)?\\b`, 'i');
