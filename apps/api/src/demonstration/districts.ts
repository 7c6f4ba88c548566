export const districtKeys = ['shiba', 'azabu', 'akasaka', 'takanawa', 'shibaura-konan'] as const;
export type DistrictKey = (typeof districtKeys)[number];

interface DistrictFacts {
  readonly name: string;
  readonly nameEn: string;
  readonly conference: string;
  readonly conferenceEn: string;
}

export const wardFacts = { code: '131032', name: '港区', nameEn: 'Minato City' } as const;

/** Every district's section for working with the neighbourhood. */
export const officeSection = '協働推進課';

/** 赤坂・青山会議 is real, its members here are not; the other four conferences are made up and say so. */
export const districts: Readonly<Record<DistrictKey, DistrictFacts>> = {
  shiba: {
    name: '芝地区',
    nameEn: 'Shiba',
    conference: '芝企業連携会議（見本）',
    conferenceEn: 'Shiba Companies’ Conference (demonstration)',
  },
  azabu: {
    name: '麻布地区',
    nameEn: 'Azabu',
    conference: '麻布まちづくり会議（見本）',
    conferenceEn: 'Azabu Neighbourhood Conference (demonstration)',
  },
  akasaka: {
    name: '赤坂地区',
    nameEn: 'Akasaka',
    conference: '赤坂・青山会議',
    conferenceEn: 'Akasaka-Aoyama Conference',
  },
  takanawa: {
    name: '高輪地区',
    nameEn: 'Takanawa',
    conference: '高輪・白金会議（見本）',
    conferenceEn: 'Takanawa-Shirokane Conference (demonstration)',
  },
  'shibaura-konan': {
    name: '芝浦港南地区',
    nameEn: 'Shibaura-Konan',
    conference: 'ベイエリア企業会議（見本）',
    conferenceEn: 'Bay Area Companies’ Conference (demonstration)',
  },
};
