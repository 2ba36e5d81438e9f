extension FormatOne {
  /// Triggers that refuse to change or remove a row; a private text may be emptied when an erasure is registered for it.
  ///
  /// They stop a slip of the hand. Whoever drops them first is found by the chain.
  static let refusals = """
    CREATE TRIGGER register_info_refuses_update BEFORE UPDATE ON register_info
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER register_info_refuses_delete BEFORE DELETE ON register_info
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER change_kind_refuses_update BEFORE UPDATE ON change_kind
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER change_kind_refuses_delete BEFORE DELETE ON change_kind
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER missing_reason_refuses_update BEFORE UPDATE ON missing_reason
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER missing_reason_refuses_delete BEFORE DELETE ON missing_reason
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER leaf_rule_refuses_update BEFORE UPDATE ON leaf_rule
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER leaf_rule_refuses_delete BEFORE DELETE ON leaf_rule
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER registration_refuses_update BEFORE UPDATE ON registration
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER registration_refuses_delete BEFORE DELETE ON registration
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER leaf_refuses_update BEFORE UPDATE ON leaf
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER leaf_refuses_delete BEFORE DELETE ON leaf
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER tally_refuses_update BEFORE UPDATE ON tally
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER tally_refuses_delete BEFORE DELETE ON tally
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER erasure_refuses_update BEFORE UPDATE ON erasure
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER erasure_refuses_delete BEFORE DELETE ON erasure
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER source_refuses_update BEFORE UPDATE ON source
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER source_refuses_delete BEFORE DELETE ON source
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER source_column_refuses_update BEFORE UPDATE ON source_column
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER source_column_refuses_delete BEFORE DELETE ON source_column
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER entity_refuses_update BEFORE UPDATE ON entity
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER entity_refuses_delete BEFORE DELETE ON entity
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER field_refuses_update BEFORE UPDATE ON field
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER field_refuses_delete BEFORE DELETE ON field
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER cell_refuses_update BEFORE UPDATE ON cell
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER cell_refuses_delete BEFORE DELETE ON cell
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER series_refuses_update BEFORE UPDATE ON series
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER series_refuses_delete BEFORE DELETE ON series
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER observation_refuses_update BEFORE UPDATE ON observation
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER observation_refuses_delete BEFORE DELETE ON observation
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER private_text_refuses_delete BEFORE DELETE ON private_text
      BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
    CREATE TRIGGER private_text_refuses_update BEFORE UPDATE ON private_text
      WHEN NEW.private_text IS NOT OLD.private_text OR NEW.registration IS NOT OLD.registration
        OR NEW.commitment IS NOT OLD.commitment OR NEW.salt IS NOT NULL OR NEW.content IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.private_text = OLD.private_text)
      BEGIN SELECT RAISE(ABORT, 'the register is append-only; a private text can only be erased by a registration'); END;

    """
}
