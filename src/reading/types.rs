//! How serde asks for what stands in a text.

use std::borrow::Cow;

use serde::{
    Deserializer,
    de::{self, DeserializeSeed, Visitor},
    forward_to_deserialize_any,
};

use super::{Misread, Reader};

type Names = &'static [&'static str];

impl Reader<'_> {
    /// Begins with the members of a type: those in a list have these names, in this order. What ends
    /// them comes back, too.
    fn open(&mut self, names: Names) -> Result<(Names, u8), Misread> {
        if self.peek() == b'[' {
            self.at += 1;
            return Ok((names, b']'));
        }
        self.take(b'{').map(|()| (&[][..], b'}'))
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Misread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        match self.peek() {
            b'{' => self.deserialize_map(visitor),
            b'[' => self.deserialize_seq(visitor),
            b'"' => self.deserialize_str(visitor),
            b't' | b'f' => self.deserialize_bool(visitor),
            b'n' => self.deserialize_unit(visitor),
            _ => self.deserialize_i64(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.take(b'{')?;
        let value = visitor.visit_map(Items::of(self, &[]))?;
        self.take(b'}').map(|()| value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: Names,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        let (names, end) = self.open(names)?;
        let value = visitor.visit_map(Items::of(self, names))?;
        self.take(end).map(|()| value)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.take(b'[')?;
        let value = visitor.visit_seq(Items::of(self, &[]))?;
        self.take(b']').map(|()| value)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misread> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        visitor.visit_str(&self.string()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        visitor.visit_bool(self.bool()?)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        visitor.visit_i64(self.int()?)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.word("null")?;
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        if self.peek() != b'n' {
            return visitor.visit_some(self);
        }
        self.word("null")?;
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: Names,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        let is_member = self.peek() == b'{';
        if is_member {
            self.take(b'{')?;
        }
        let reader = &mut *self;
        let value = visitor.visit_enum(Variant { reader, is_member })?;
        if is_member {
            self.take(b'}')?;
        }
        Ok(value)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.skip()?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        i8 i16 i32 u8 u16 f32 f64 char bytes byte_buf unit_struct tuple_struct
    }
}

/// The members of an object, or the items of a list.
struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    is_first: bool,
    /// The names of members that stand in a list.
    names: Names,
}

impl<'a, 'de> Items<'a, 'de> {
    fn of(reader: &'a mut Reader<'de>, names: Names) -> Self {
        Items {
            reader,
            is_first: true,
            names,
        }
    }

    /// Whether there is one more.
    fn more(&mut self) -> Result<bool, Misread> {
        let is_first = std::mem::take(&mut self.is_first);
        match self.reader.peek() {
            b'}' | b']' => Ok(false),
            _ if is_first => Ok(true),
            _ => self.reader.take(b',').map(|()| true),
        }
    }

    /// The name of the next member.
    fn name(&mut self) -> Result<Option<&'de str>, Misread> {
        if !self.more()? {
            return Ok(None);
        }
        if let Some((name, left)) = self.names.split_first() {
            self.names = left;
            return Ok(Some(name));
        }
        // Names of ours need no escapes.
        let Cow::Borrowed(name) = self.reader.string()? else {
            return Err(Misread::new("expected a name"));
        };
        self.reader.take(b':').map(|()| Some(name))
    }
}

impl<'de> de::MapAccess<'de> for Items<'_, 'de> {
    type Error = Misread;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misread> {
        match self.name()? {
            Some(name) => seed.deserialize(Name(name)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misread> {
        seed.deserialize(&mut *self.reader)
    }
}

impl<'de> de::SeqAccess<'de> for Items<'_, 'de> {
    type Error = Misread;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misread> {
        if !self.more()? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

/// The name of a member.
struct Name<'de>(&'de str);

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Misread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        visitor.visit_str(self.0)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// One of several: its name, or an object whose one member has its name.
struct Variant<'a, 'de> {
    reader: &'a mut Reader<'de>,
    is_member: bool,
}

impl<'de> de::EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Misread;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Misread> {
        let name = seed.deserialize(&mut *self.reader)?;
        if self.is_member {
            self.reader.take(b':')?;
            self.reader.peek();
        }
        Ok((name, self))
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Misread;

    fn unit_variant(self) -> Result<(), Misread> {
        if self.is_member {
            return self.reader.word("null");
        }
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misread> {
        if self.is_member {
            return seed.deserialize(self.reader);
        }
        Err(Misread::new("expected an object"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misread> {
        self.reader.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: Names, visitor: V) -> Result<V::Value, Misread> {
        self.reader.deserialize_map(visitor)
    }
}
