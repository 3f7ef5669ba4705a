import { Failure } from "../dispatcher/failure";
import { mainBody } from "./body-object";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";

/** A section. Only the whole body is modelled as one; headers and footers are kept in the file but have no objects. */
const sectionKind: Kind<null> = {
  name: "Section",
  objects: { Body: () => mainBody() },
  methods: {
    GetHeader: () => {
      throw new Failure("NotImplemented", "The stand-in has no objects for headers.");
    },
    GetFooter: () => {
      throw new Failure("NotImplemented", "The stand-in has no objects for footers.");
    },
    GetNext: () => null,
    GetNextOrNullObject: () => null,
  },
};

const sectionCollectionKind = collectionKind("SectionCollection");

export function sectionObject(): ObjectHandle {
  return objectOf(sectionKind, null);
}

export function sections(): ObjectHandle {
  return objectOf(sectionCollectionKind, { list: () => [sectionObject()] });
}
