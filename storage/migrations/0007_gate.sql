-- How many portions of a version its author kept back from us, and that such a version may gain
-- some of them later. Nothing else of a sealed version ever changes.
ALTER TABLE version ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld >= 0);

DROP TRIGGER version_fixed;

CREATE TRIGGER version_fixed BEFORE UPDATE ON version
WHEN NEW.withheld >= OLD.withheld
    OR (NEW.record, NEW.number, NEW.author, NEW.idx, NEW.sealed_at, NEW.bundle, NEW.leaf, NEW.proof)
    IS NOT
    (OLD.record, OLD.number, OLD.author, OLD.idx, OLD.sealed_at, OLD.bundle, OLD.leaf, OLD.proof)
    OR json_array_length(CAST(NEW.disclosures AS TEXT)) + NEW.withheld
        <> json_array_length(CAST(OLD.disclosures AS TEXT)) + OLD.withheld
    OR EXISTS (
        SELECT 1 FROM json_each(CAST(OLD.disclosures AS TEXT))
        WHERE value NOT IN (SELECT value FROM json_each(CAST(NEW.disclosures AS TEXT)))
    )
BEGIN
    SELECT RAISE(ABORT, 'a sealed version never changes');
END;
