/** Given names: accents, other scripts, blanks, what breaks JSON, Groovy templates, filters and spreadsheets. */
export const givenNames: readonly string[] = [
  'Ada',
  'Ben',
  'Cléo',
  'Dara',
  'Zoë',
  'Siobhán',
  'Łukasz',
  'Jürgen',
  'Ngọc Anh',
  'José María',
  'Jean-Luc',
  'Søren',
  '美咲',
  '小龙',
  '지훈',
  'Оксана',
  'محمد',
  'אורי',
  'Ana "Nina"',
  '${user.id}',
  '=Eve',
  'null',
];

/** Family names of the same kinds. */
export const familyNames: readonly string[] = [
  'Obi',
  'Krüger',
  "O'Neill",
  'D’Angelo',
  'Marsh',
  'van der Berg',
  'Núñez-García',
  'Ødegård',
  'Çelik',
  'Nguyễn',
  '佐藤',
  '李',
  '김',
  'Шевченко',
  'الفاسي',
  'לוי',
  'C:\\Home',
  'Smith, Jr.',
  'Kowalska-Żółć',
  'True',
];

export const titles: readonly string[] = [
  'Engineer',
  'Account Executive',
  'Leiter Qualität & Prüfung',
  'VP, "Special" Projects',
  '営業部長',
  'Associate (50%)',
];

export const departments: readonly string[] = ['Sales', 'R&D', 'Finance/Controlling', 'Rechtsabteilung', 'サポート'];
